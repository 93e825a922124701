package org.twinning.print;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.TreeSet;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** What veraPDF says of a PDF: nothing when it is in order. */
public final class Verdict {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Verdict() {}

    /** To be kept, and to be read aloud. */
    public static List<String> complaints(byte[] pdf) throws Exception {
        TreeSet<String> complaints = new TreeSet<>();
        for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1)) {
            try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                    PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
                ValidationResult result = validator.validate(parser);
                result.getTestAssertions().stream()
                        .filter(it -> it.getStatus() == TestAssertion.Status.FAILED)
                        .map(it -> flavour + " " + it.getRuleId().getClause() + ": " + it.getMessage())
                        .forEach(complaints::add);
                if (!result.isCompliant() && complaints.isEmpty()) {
                    complaints.add(flavour + " is not complied with");
                }
            }
        }
        return List.copyOf(complaints);
    }
}
