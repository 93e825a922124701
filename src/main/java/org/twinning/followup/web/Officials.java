package org.twinning.followup.web;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.twinning.account.Account;
import org.twinning.account.AccountRegister;
import org.twinning.platform.Option;
import org.twinning.platform.Words;

/** Who can be chosen to answer for something. */
@Component
class Officials {

    private final AccountRegister accounts;
    private final Words words;

    Officials(AccountRegister accounts, Words words) {
        this.accounts = accounts;
        this.words = words;
    }

    List<Option> orNobody() {
        return Stream.concat(
                        Stream.of(new Option("", words.message("responsible.nobody"))),
                        accounts.all().stream()
                                .filter(Account::enabled)
                                .map(it -> new Option(it.name(), it.fullName() + " (" + it.name() + ")")))
                .toList();
    }
}
