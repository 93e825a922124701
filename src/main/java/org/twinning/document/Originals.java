package org.twinning.document;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.twinning.platform.NotFound;

/**
 * The papers of one agreement, on a day and as they were known.
 *
 * @param copies by number, the latest first
 * @param corrections what was put right, the latest first
 */
public record Originals(List<Original> all, List<CertifiedCopy> copies, List<PaperCorrection> corrections) {

    /** Whether any was ever lent. */
    public boolean loans() {
        return all.stream().anyMatch(it -> !it.loans().isEmpty());
    }

    public List<Original> lent() {
        return all.stream().filter(it -> it.loan() != null).toList();
    }

    /** @throws NotFound when the agreement has none of this position */
    public Original get(int position) {
        return all.stream()
                .filter(it -> it.position() == position)
                .findFirst()
                .orElseThrow(() -> new NotFound("original " + position));
    }

    /** @throws NotFound when it is none of this agreement's */
    public CertifiedCopy copy(long id) {
        return copies.stream()
                .filter(it -> it.id() == id)
                .findFirst()
                .orElseThrow(() -> new NotFound("certified copy " + id));
    }

    /** That by which a row came to stand; null when it was never corrected. */
    public @Nullable PaperCorrection correctionOf(String fact, long row) {
        return corrections.stream()
                .filter(it -> it.fact().name().equals(fact) && Long.valueOf(row).equals(it.latter()))
                .findFirst()
                .orElse(null);
    }
}
