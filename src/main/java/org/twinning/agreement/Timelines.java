package org.twinning.agreement;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.twinning.platform.AsOf;
import org.twinning.platform.Recorder;

/** Draws the lives of the agreements of a list, which is a page of one: each is read whole. */
@Service
@Transactional(readOnly = true)
public class Timelines {

    private final Agreements agreements;
    private final Recorder recorder;

    Timelines(Agreements agreements, Recorder recorder) {
        this.agreements = agreements;
        this.recorder = recorder;
    }

    /** As they stood on the day and as they were known, each in its row. */
    public Timeline of(List<AgreementLine> lines, AsOf asOf) {
        Instant known = asOf.moment().toInstant();
        Map<String, List<Stroke>> strokes =
                agreements
                        .findByNumberIn(
                                lines.stream().map(AgreementLine::number).toList())
                        .stream()
                        .collect(
                                Collectors.toMap(Agreement::number, it -> LifePicture.on(asOf.date(), it.life(known))));
        return Timeline.of(lines, strokes, asOf, recorder.today());
    }
}
