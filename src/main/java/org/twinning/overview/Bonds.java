package org.twinning.overview;

/**
 * What joins territories two by two, for questions that count over the whole register: agreements are put together by the
 * territories of two of their sides first, which leaves few rows, and only these are laid upon the places of a map or a matrix.
 * Asks for {@code :asOf} and {@code :known}.
 */
final class Bonds {

    /** An agreement of more than two sides is in several rows and must not be put together with others, or it would be counted in each. */
    static final String SEVERAL = """
            several as materialized (select distinct agreement from agreement_partner where side > 1)""";

    /** The sides {@code x} and {@code y}, the status {@code s} and, where there are more than two sides, the agreement {@code m}. */
    static final String BETWEEN = """
            from agreement_partner x
            join agreement_partner y on y.agreement = x.agreement and x.side < y.side and %s
            join agreement_period s on s.agreement = x.agreement and s.valid_from <= :asOf and (s.valid_to is null or s.valid_to > :asOf)
                and known(s.recorded_at, s.withdrawn_at, :known)
            join agreement_particulars d on d.agreement = x.agreement and known(d.recorded_at, d.withdrawn_at, :known)
            left join several m on m.agreement = x.agreement
            """.formatted(onTheDay("y"));

    /** A condition for {@link #BETWEEN}. */
    static final String ON_THE_DAY = onTheDay("x");

    /** Which two, and a name that the rows of one agreement share, so that it is counted once. */
    static final String WHICH =
            "x.territory as one, y.territory as other, coalesce(m.agreement::text, x.territory || ' ' || y.territory) as bundle";

    private Bonds() {}

    private static String onTheDay(String side) {
        return """
            (%1$s.valid_from is null or %1$s.valid_from <= :asOf) and (%1$s.valid_to is null or %1$s.valid_to > :asOf)
            and known(%1$s.recorded_at, %1$s.withdrawn_at, :known)""".formatted(side);
    }
}
