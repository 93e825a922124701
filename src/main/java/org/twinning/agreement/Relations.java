package org.twinning.agreement;

import static org.twinning.agreement.AgreementRefusal.*;

import java.util.List;
import org.twinning.platform.Fact;
import org.twinning.platform.Refused;

/** The rows that tell what an agreement is to others. What takes another's place neither changes it nor carries it out. */
record Relations(List<Relation> rows) {

    /** @throws Refused when that is said already, or something that cannot be true beside it */
    void add(Relation told) {
        if (Fact.standing(rows).stream()
                .anyMatch(it -> it.kind() == told.kind() && it.other().equals(told.other()))) {
            throw new Refused(RELATED_ALREADY);
        }
        if (Fact.standing(rows).stream()
                .anyMatch(it -> it.other().equals(told.other())
                        && (it.kind() == RelationKind.SUPERSEDES || told.kind() == RelationKind.SUPERSEDES))) {
            throw new Refused(RELATED_OTHERWISE, told.other());
        }
        rows.add(told);
    }

    /** Whether something is said of another agreement that cannot be true beside what that is to say of this one. */
    boolean contradict(String other, RelationKind kind) {
        return Fact.standing(rows).stream()
                .anyMatch(it -> it.other().equals(other)
                        && (kind == RelationKind.SUPERSEDES
                                || it.kind() == RelationKind.SUPERSEDES
                                || kind == RelationKind.AMENDS && it.kind() == RelationKind.AMENDS));
    }
}
