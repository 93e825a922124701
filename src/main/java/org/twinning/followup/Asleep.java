package org.twinning.followup;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.twinning.agreement.Selection;
import org.twinning.platform.AsOf;

/** In force on paper, asleep in fact. */
@Component
@Order(2)
class Asleep implements Selection {

    private final Silences silences;

    Asleep(Silences silences) {
        this.silences = silences;
    }

    @Override
    public String name() {
        return "asleep";
    }

    @Override
    public List<String> numbers(AsOf asOf, String person) {
        return silences.numbers(asOf);
    }
}
