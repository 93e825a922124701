package org.twinning.territory;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.twinning.platform.Names;
import org.twinning.platform.Recorder;

/** Territories under the names that they bear today. */
@Component
class TerritoryNames implements Names {

    private final TerritoryDirectory directory;
    private final Recorder recorder;

    TerritoryNames(TerritoryDirectory directory, Recorder recorder) {
        this.directory = directory;
        this.recorder = recorder;
    }

    @Override
    public Map<String, String> of(Collection<String> codes, Locale language) {
        LocalDate today = recorder.today();
        return directory.byCode(codes).values().stream()
                .collect(Collectors.toMap(
                        Territory::code, it -> it.nameOn(today).text().in(language)));
    }
}
