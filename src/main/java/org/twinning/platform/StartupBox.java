package org.twinning.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Ends the start with what a person needs next: where to look, how to sign in, where the data lies. */
@Component
class StartupBox {

    private final Environment environment;
    private final StartupNotes notes;

    StartupBox(Environment environment, StartupNotes notes) {
        this.environment = environment;
        this.notes = notes;
    }

    @EventListener(ApplicationReadyEvent.class)
    void print() {
        String port = environment.getProperty("local.server.port");
        if (port != null) {
            List<StartupNotes.Note> lines = new ArrayList<>();
            lines.add(new StartupNotes.Note("Open", "http://localhost:" + port));
            lines.addAll(notes.all());
            System.out.println(draw("The twinning register is ready", lines));
        }
    }

    static String draw(String title, List<StartupNotes.Note> lines) {
        int labels =
                lines.stream().mapToInt(line -> line.label().length()).max().orElse(0);
        List<String> rows = lines.stream()
                .map(line -> line.label() + " ".repeat(labels - line.label().length() + 3) + line.value())
                .collect(Collectors.toCollection(ArrayList::new));
        rows.add(0, title);
        int width = rows.stream().mapToInt(String::length).max().orElse(0);
        String edge = "+" + "-".repeat(width + 4) + "+";
        return rows.stream()
                .map(row -> "|  " + row + " ".repeat(width - row.length()) + "  |")
                .collect(Collectors.joining("\n", "\n" + edge + "\n", "\n" + edge + "\n"));
    }
}
