package org.twinning.document;

import static org.twinning.document.DocumentRefusal.*;

import jakarta.annotation.PreDestroy;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.twinning.platform.Refused;
import org.twinning.platform.Upload;

/** Decides whether a file is taken, by what is in it. */
@Component
public class Examiner {

    private final SeparateProcess process;
    private final Duration patience;
    private final DataSize limit;

    Examiner(
            @Value("${register.documents.patience}") Duration patience,
            @Value("${register.documents.memory}") DataSize memory,
            @Value("${register.documents.limit}") DataSize limit) {
        this.process = new SeparateProcess(memory.toMegabytes() + "m");
        this.patience = patience;
        this.limit = limit;
    }

    /** The largest file that is taken, in megabytes. */
    public long limit() {
        return limit.toMegabytes();
    }

    /** @throws Refused when it is none of the kinds that are taken, or cannot be read whole and safely */
    public Examined examine(Upload upload) {
        Path content = upload.content();
        if (content == null) {
            throw upload.size() > limit.toBytes() ? new Refused(FILE_TOO_LARGE, limit()) : new Refused(FILE_LEFT_OUT);
        }
        if (upload.size() == 0) {
            throw new Refused(FILE_EMPTY);
        }
        String answer = process.ask(ReadingProcess.EXAMINE + "\t" + content, patience)
                .orElseThrow(() -> new Refused(FILE_TOO_DEMANDING));
        String[] told = answer.split("\t");
        if (!told[0].equals(ReadingProcess.ACCEPTED)) {
            throw new Refused(DocumentRefusal.valueOf(told[1]));
        }
        Media media = Media.valueOf(told[1]);
        @Nullable Integer pages = told[2].equals("0") ? null : Integer.valueOf(told[2]);
        return new Examined(content, media.name(upload.name()), media, upload.size(), upload.sha256(), pages);
    }

    @PreDestroy
    void stop() {
        process.close();
    }
}
