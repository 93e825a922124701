package org.twinning.print;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.twinning.agreement.Dossier;
import org.twinning.agreement.Standing;
import org.twinning.platform.LocalText;
import org.twinning.platform.Revision;

/**
 * The register, or what concerns one region of it, from the first page to the last.
 *
 * @param part code of the region, or {@link #WHOLE}
 * @param region its name; null for the whole
 * @param revision with the day it speaks of and the language it decides every byte
 */
public record Book(String part, @Nullable LocalText region, Revision revision, List<Chapter> chapters) {

    /** Instead of a region's code. */
    public static final String WHOLE = "all";

    public int agreements() {
        return chapters.stream().mapToInt(it -> it.agreements().size()).sum();
    }

    public boolean provisional() {
        return chapters.stream().flatMap(it -> it.agreements().stream()).anyMatch(Dossier::provisional);
    }

    /** The agreements whose first side lies in one region. */
    public record Chapter(String code, LocalText region, List<Dossier> agreements) {

        public boolean provisional() {
            return agreements.stream()
                    .flatMap(it -> it.partnerLines().stream())
                    .anyMatch(it -> it.standing() != Standing.CONFIRMED);
        }
    }
}
