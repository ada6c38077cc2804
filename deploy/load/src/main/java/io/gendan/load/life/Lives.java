package io.gendan.load.life;

import io.gendan.walk.OrderRequest;
import io.gendan.walk.SalesDesk;
import io.gendan.walk.Switchboard;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/**
 * All orders that were begun, and the people who see to each as soon as they hear of something. Nobody waits for a day of the factory
 * clock: work is done before its day, goods come at once, and the balance is asked for when everything is stored; so the clock
 * is never put forward.
 */
public final class Lives implements AutoCloseable {

    private static final Duration LOOK = Duration.ofMillis(20);
    private static final long LONGEST_MICROS = Duration.ofMinutes(10).toNanos() / 1_000;

    private final SalesDesk sales;
    private final Function<String, OrderRequest> wish;
    private final Staff staff;
    private final Listener listener;
    private final ExecutorService hands =
            Executors.newThreadPerTaskExecutor(Thread.ofVirtual().factory());
    private final Map<String, Life> placed = new ConcurrentHashMap<>();
    private final Map<UUID, Life> open = new ConcurrentHashMap<>();
    private final AtomicLong closed = new AtomicLong();
    private volatile Histogram times = new ConcurrentHistogram(LONGEST_MICROS, 3);

    /**
     * @param wish what is ordered under a customer's order number
     * @param clock the factory's
     */
    public Lives(Switchboard switchboard, String brokers, Clock clock, Function<String, OrderRequest> wish) {
        this.sales = new SalesDesk(switchboard);
        this.wish = wish;
        this.staff = Staff.of(switchboard, clock);
        var interests = new HashSet<>(staff.interests());
        interests.add(Life.CLOSED);
        this.listener = new Listener(brokers, interests, this::hear);
    }

    /** Places an order and lets things take their course. */
    public void begin() {
        var number = "life-" + UUID.randomUUID();
        placed.put(number, new Life());
        sales.place(wish.apply(number));
    }

    private void hear(Fact fact) {
        if (fact.type().equals(Life.PLACED)) {
            recognise(fact.text("customerOrderNumber"), fact.order());
        }
        if (open.get(fact.order()) instanceof Life life) {
            staff.deedOn(fact.type()).ifPresent(deed -> life.act(fact, deed, hands));
            if (fact.type().equals(Life.CLOSED)) {
                end(fact.order(), life);
            }
        }
    }

    /** In this order, because at no moment there may seem to be one less. */
    private void recognise(String number, UUID order) {
        if (placed.get(number) instanceof Life life) {
            open.put(order, life);
            placed.remove(number);
        }
    }

    private void end(UUID order, Life life) {
        times.recordValue(Math.min(life.microseconds(), LONGEST_MICROS));
        closed.incrementAndGet();
        open.remove(order);
    }

    public long closed() {
        return closed.get();
    }

    /** How many have not ended. */
    public int open() {
        return placed.size() + open.size();
    }

    /** From placement to closure, in microseconds, of the lives that have ended since somebody asked last. */
    public Histogram takeTimes() {
        var taken = times;
        times = new ConcurrentHistogram(LONGEST_MICROS, 3);
        return taken;
    }

    /**
     * Waits until no more than so many are open; false when it takes longer.
     *
     * @throws Unfinished when one of them will never end
     */
    public boolean drain(int left, Duration limit) {
        long deadline = System.nanoTime() + limit.toNanos();
        while (open() > left) {
            if (open.values().stream().anyMatch(Life::isBroken)) {
                throw unfinished();
            }
            if (System.nanoTime() > deadline) {
                return false;
            }
            LockSupport.parkNanos(LOOK.toNanos());
        }
        return true;
    }

    /** @throws Unfinished when not all have ended in time */
    public void mustEnd(Duration limit) {
        if (!drain(0, limit)) {
            throw unfinished();
        }
    }

    private Unfinished unfinished() {
        List<Life> all = new ArrayList<>(open.values());
        all.addAll(placed.values());
        all.sort(Comparator.comparing(life -> !life.isBroken()));
        return new Unfinished(all);
    }

    @Override
    public void close() {
        listener.close();
        hands.shutdownNow();
    }
}
