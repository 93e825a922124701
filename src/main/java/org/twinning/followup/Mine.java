package org.twinning.followup;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.twinning.agreement.Selection;
import org.twinning.platform.AsOf;

/** What the reader answers for. */
@Component
@Order(1)
class Mine implements Selection {

    private final Responsibilities responsibilities;

    Mine(Responsibilities responsibilities) {
        this.responsibilities = responsibilities;
    }

    @Override
    public String name() {
        return "mine";
    }

    @Override
    public List<String> numbers(AsOf asOf, String person) {
        return responsibilities.numbersOf(person, asOf);
    }
}
