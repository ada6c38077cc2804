package io.gendan.finance.ledger;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One line of the chart of accounts. */
@Entity
class Account {
    @Id
    private String code;

    private String name;
    private @Nullable String nameZh;

    @Enumerated(EnumType.STRING)
    private AccountKind kind;

    Account(String code, String name, @Nullable String nameZh, AccountKind kind) {
        this.code = code;
        this.name = name;
        this.nameZh = nameZh;
        this.kind = kind;
    }

    @SuppressWarnings("NullAway")
    protected Account() {}

    /** @return whether anything is different now */
    boolean become(String newName, @Nullable String newNameZh, AccountKind newKind) {
        if (name.equals(newName) && Objects.equals(nameZh, newNameZh) && kind == newKind) {
            return false;
        }
        name = newName;
        nameZh = newNameZh;
        kind = newKind;
        return true;
    }

    String code() {
        return code;
    }

    String name() {
        return name;
    }

    AccountKind kind() {
        return kind;
    }
}
