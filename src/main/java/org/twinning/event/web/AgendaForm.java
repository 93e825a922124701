package org.twinning.event.web;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;
import org.twinning.event.EventDossier;
import org.twinning.platform.Form;

/** Agreements to be put on an agenda, or the one to be taken off. */
class AgendaForm extends Form {

    /** What the reader looks for among the unsigned agreements. */
    public @Nullable String q;

    public List<String> numbers = new ArrayList<>();

    /** Sent by the button beside an agreement that is on the agenda. */
    public @Nullable String remove;

    /** An empty choice is none. */
    Set<String> chosen() {
        return numbers.stream().filter(StringUtils::hasText).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    void begin(EventDossier event) {
        version = event.version();
    }
}
