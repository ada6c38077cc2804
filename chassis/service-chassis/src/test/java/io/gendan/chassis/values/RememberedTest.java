package io.gendan.chassis.values;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RememberedTest {
    private final Transaction transaction = new Transaction();
    private final Remembered<String> remembered = new Remembered<>(transaction);
    private String stored = "old";
    private int reads;

    @Test
    void what_was_read_is_not_read_again_at_once() {
        assertThat(read()).isEqualTo("old");
        assertThat(read()).isEqualTo("old");

        assertThat(reads).isEqualTo(1);
    }

    @Test
    void who_changes_it_sees_the_change_and_everybody_does_when_it_is_committed() {
        read();
        transaction.begin();
        stored = "new";
        remembered.changes();

        assertThat(read()).isEqualTo("new");
        transaction.end();
        assertThat(read()).isEqualTo("new");
    }

    @Test
    void what_was_read_before_a_change_is_not_kept_after_it() {
        transaction.begin();
        remembered.changes();

        String seen = remembered.get("other thread's", key -> stored);
        assertThat(seen).isEqualTo("old");
        transaction.leave();
        remembered.get("x", key -> {
            String before = stored;
            stored = "new";
            transaction.end();
            return before;
        });

        assertThat(remembered.get("x", key -> stored)).isEqualTo("new");
    }

    private String read() {
        return remembered.get("x", key -> {
            reads++;
            return stored;
        });
    }

    /** One transaction at a time, with this thread in it or not. */
    private static final class Transaction implements TransactionSynchronizationRegistry {
        private final Map<Object, Object> resources = new HashMap<>();
        private final List<Synchronization> synchronizations = new ArrayList<>();
        private boolean here;

        void begin() {
            here = true;
        }

        void leave() {
            here = false;
        }

        void end() {
            here = false;
            resources.clear();
            synchronizations.forEach(each -> each.afterCompletion(Status.STATUS_COMMITTED));
        }

        @Override
        public int getTransactionStatus() {
            return here ? Status.STATUS_ACTIVE : Status.STATUS_NO_TRANSACTION;
        }

        @Override
        public void putResource(Object key, Object value) {
            resources.put(key, value);
        }

        @Override
        public @Nullable Object getResource(Object key) {
            return resources.get(key);
        }

        @Override
        public void registerInterposedSynchronization(Synchronization synchronization) {
            synchronizations.add(synchronization);
        }

        @Override
        public Object getTransactionKey() {
            return this;
        }

        @Override
        public void setRollbackOnly() {
            throw new AssertionError("nobody here rolls back");
        }

        @Override
        public boolean getRollbackOnly() {
            return false;
        }
    }
}
