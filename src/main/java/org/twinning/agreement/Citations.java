package org.twinning.agreement;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.twinning.platform.Recorder;
import org.twinning.platform.Stamp;

/** Enters what facts rest on. */
@Service
@Transactional
public class Citations {

    private final Sources sources;
    private final Recorder recorder;

    Citations(Sources sources, Recorder recorder) {
        this.sources = sources;
        this.recorder = recorder;
    }

    /** Enters a source; one that is known already stays one, however many facts rest on it. */
    public @Nullable Long cite(@Nullable Citation citation) {
        return citation == null
                ? null
                : sources.find(citation).orElseGet(() -> sources.save(new Source(citation, recorder.stamp()))
                        .id());
    }

    Grounded grounded(Grounds grounds, Stamp stamp) {
        return new Grounded(grounds.reason(), grounds.decidedBy(), cite(grounds.citation()), stamp);
    }
}
