package org.twinning.territory.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.twinning.platform.AsOf;
import org.twinning.platform.Option;
import org.twinning.platform.PlannedDate;
import org.twinning.platform.Recorder;
import org.twinning.platform.Words;
import org.twinning.territory.Passage;
import org.twinning.territory.SuccessionKind;
import org.twinning.territory.Territory;
import org.twinning.territory.TerritoryDirectory;

/** What became of territories and what they came from, as sentences; what happened at once is one sentence. */
@Component
class Chronicle {

    private final TerritoryDirectory directory;
    private final Recorder recorder;
    private final Words words;

    Chronicle(TerritoryDirectory directory, Recorder recorder, Words words) {
        this.directory = directory;
        this.recorder = recorder;
        this.words = words;
    }

    /** All that became of it or is going to, as it is known now. */
    List<PassageRow> after(Territory territory) {
        return rows(territory.heirs(), Passage::heir, "territory.ended.", recorder.present());
    }

    /** What had become of it by the day. */
    List<PassageRow> after(Territory territory, AsOf asOf) {
        return rows(
                territory.heirs().stream().filter(it -> it.by(asOf.date())).toList(),
                Passage::heir,
                "territory.ended.",
                asOf);
    }

    /** What it had come from, or out of, by the day. */
    List<PassageRow> before(Territory territory, AsOf asOf) {
        List<Passage> origins = directory.origins(territory.code(), asOf).stream()
                .filter(it -> it.by(asOf.date()))
                .toList();
        return rows(origins, Passage::territory, "territory.began.", asOf);
    }

    private List<PassageRow> rows(List<Passage> passages, Function<Passage, String> other, String message, AsOf asOf) {
        Map<String, Territory> places =
                directory.byCode(passages.stream().map(other).toList(), asOf);
        Map<At, List<Passage>> together = passages.stream()
                .collect(Collectors.groupingBy(
                        it -> new At(it.kind(), it.happened()), LinkedHashMap::new, Collectors.toList()));
        return together.entrySet().stream()
                .map(it -> row(it.getKey(), it.getValue(), other, message, places))
                .toList();
    }

    private record At(SuccessionKind kind, PlannedDate happened) {}

    private PassageRow row(
            At at,
            List<Passage> passages,
            Function<Passage, String> other,
            String message,
            Map<String, Territory> places) {
        boolean ended = message.equals("territory.ended.");
        LocalDate day =
                ended ? at.happened().lastDay() : at.happened().lastDay().minusDays(1);
        List<Option> others = passages.stream()
                .map(other)
                .map(places::get)
                .map(it -> new Option(it.code(), words.text(it.nameOn(day).text())))
                .toList();
        String sentence = words.message(message + at.kind(), words.when(at.happened()));
        return new PassageRow(
                at.kind(), at.happened(), sentence, others, passages.get(0).basis());
    }
}
