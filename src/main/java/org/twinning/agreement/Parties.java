package org.twinning.agreement;

import static org.twinning.agreement.AgreementRefusal.*;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.twinning.platform.Recorder;
import org.twinning.platform.Refused;
import org.twinning.platform.Stamp;
import org.twinning.territory.Level;
import org.twinning.territory.Territory;
import org.twinning.territory.TerritoryDirectory;

/** Puts territories on the sides of agreements, under the names that they bore on the day of the paper. */
@Component
class Parties {

    private final TerritoryDirectory territories;
    private final Citations citations;
    private final Recorder recorder;

    Parties(TerritoryDirectory territories, Citations citations, Recorder recorder) {
        this.territories = territories;
        this.citations = citations;
        this.recorder = recorder;
    }

    Partner partner(int side, String code, Standing standing, LocalDate day, @Nullable Long source, Stamp stamp) {
        Territory territory = territories.find(code).orElseThrow(() -> new Refused(UNKNOWN_TERRITORY, code));
        if (standing == Standing.TO_BE_NAMED && territory.level() != Level.REGION) {
            throw new Refused(ONLY_A_REGION_IS_TO_BE_NAMED);
        }
        return new Partner(side, code, territory.nameOn(day).id(), standing, source, stamp);
    }

    void refuseOneRegion(List<Partner> partners) {
        List<String> codes = partners.stream().map(Partner::territory).toList();
        long regions = territories.byCode(codes).values().stream()
                .map(it -> it.region() == null ? it.code() : it.region())
                .distinct()
                .count();
        if (codes.stream().distinct().count() == codes.size() && regions < 2) {
            throw new Refused(PARTNERS_OF_ONE_REGION);
        }
    }

    /** @throws Refused when a side is to be confirmed without a source */
    Partner identified(
            Agreement agreement,
            int side,
            String territory,
            Standing standing,
            @Nullable LocalDate since,
            @Nullable Citation citation) {
        if (standing == Standing.CONFIRMED && citation == null) {
            throw new Refused(CONFIRMED_WITHOUT_SOURCE);
        }
        LocalDate day = agreement.signedOn(side, since == null ? recorder.today() : since);
        Partner identified = partner(side, territory, standing, day, citations.cite(citation), recorder.stamp())
                .from(since);
        refuseOneRegion(agreement.partners().stream()
                .map(it -> it.side() == side ? identified : it)
                .toList());
        return identified;
    }

    /** The row of the name that a territory bears on a paper of that day. */
    Long nameOnPaper(Agreement.Signed asked) {
        return territories.get(asked.territory()).nameOn(asked.day()).id();
    }
}
