package org.twinning.agreement;

import java.util.List;
import org.twinning.agreement.Dossier.SignatureFact;
import org.twinning.agreement.Dossier.SourceFact;

/** What a chart of signatures says of one agreement: less than all its facts, and read for any number of agreements at once. */
public record Signed(AgreementLine line, List<SignatureFact> signatures, List<SourceFact> sources) {}
