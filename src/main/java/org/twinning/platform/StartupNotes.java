package org.twinning.platform;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What any package wants said to the person at the console once the register is up, such as a one-time password. */
@Component
public class StartupNotes {

    private final List<Note> notes = new ArrayList<>();

    /** Notes appear in the order in which they were added; one added after the start is not shown. */
    public synchronized void add(String label, String value) {
        notes.add(new Note(label, value));
    }

    synchronized List<Note> all() {
        return List.copyOf(notes);
    }

    record Note(String label, String value) {}
}
