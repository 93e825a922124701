package org.twinning.account;

import org.jspecify.annotations.Nullable;
import org.twinning.platform.Refusal;

enum AccountRefusal implements Refusal {
    USER_NAME_MALFORMED("name"),
    USER_NAME_TAKEN("name"),
    USER_NAME_RESERVED("name"),
    LAST_ADMINISTRATOR(null),
    PASSWORD_WRONG("current"),
    PASSWORD_SHORT("password"),
    PASSWORD_LONG("password"),
    PASSWORD_IS_NAME("password"),
    PASSWORD_UNCHANGED("password"),
    PASSWORD_REPEATED_DIFFERENTLY("again");

    private final @Nullable String field;

    AccountRefusal(@Nullable String field) {
        this.field = field;
    }

    @Override
    public @Nullable String field() {
        return field;
    }
}
