package org.twinning.agreement;

import java.util.List;

/**
 * The agreements that the register has already when another is about to be entered.
 *
 * @param same of the same territories
 * @param above of the regions in which they lie, one of which the new one may carry out
 * @param below of territories inside them
 */
public record Kindred(List<AgreementLine> same, List<AgreementLine> above, List<AgreementLine> below) {

    public static final Kindred NONE = new Kindred(List.of(), List.of(), List.of());

    /** The others, for a page of one of them. */
    public Kindred without(String number) {
        return new Kindred(but(number, same), but(number, above), but(number, below));
    }

    private static List<AgreementLine> but(String number, List<AgreementLine> lines) {
        return lines.stream().filter(it -> !it.number().equals(number)).toList();
    }

    public boolean none() {
        return same.isEmpty() && above.isEmpty() && below.isEmpty();
    }
}
