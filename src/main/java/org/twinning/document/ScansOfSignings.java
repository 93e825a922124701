package org.twinning.document;

import org.springframework.stereotype.Component;
import org.twinning.event.SignedTexts;
import org.twinning.platform.Upload;
import org.twinning.platform.Words;

/** Attaches what came with a signing as the text of the agreement. */
@Component
class ScansOfSignings implements SignedTexts {

    private final Examiner examiner;
    private final DocumentRegister register;
    private final Words words;

    ScansOfSignings(Examiner examiner, DocumentRegister register, Words words) {
        this.examiner = examiner;
        this.register = register;
        this.words = words;
    }

    @Override
    public SignedText examine(Upload upload, String language) {
        Examined file = examiner.examine(upload);
        return (number, signed) -> register.attach(
                new NewDocument(
                        Subject.agreement(number),
                        DocumentKind.TEXT,
                        DocumentLanguage.valueOf(language),
                        words.message("document.title.TEXT"),
                        signed),
                file);
    }
}
