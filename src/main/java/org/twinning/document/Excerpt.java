package org.twinning.document;

import java.util.ArrayList;
import java.util.List;

/** The words around what was found, as they are written in the document. */
final class Excerpt {

    private static final char START = '\u0001';
    private static final char STOP = '\u0002';
    private static final int BEFORE = 90;
    private static final int AFTER = 170;

    private Excerpt() {}

    /**
     * Cuts out what stands around the first word found.
     *
     * @param written the text itself
     * @param marked the same with a mark before and after each word found, and with some letters changed for the search
     */
    static List<Hit.Piece> of(String written, String marked) {
        StringBuilder text = new StringBuilder();
        List<int[]> found = new ArrayList<>();
        for (char letter : marked.toCharArray()) {
            if (letter == START) {
                found.add(new int[] {text.length(), text.length()});
            } else if (letter == STOP) {
                found.get(found.size() - 1)[1] = text.length();
            } else {
                text.append(letter);
            }
        }
        String shown = written.length() == text.length() ? written : text.toString();
        int first = found.isEmpty() ? 0 : found.get(0)[0];
        int from = wordBefore(shown, first - BEFORE);
        int to = wordAfter(shown, first + AFTER);
        List<Hit.Piece> pieces = new ArrayList<>();
        int at = from;
        for (int[] one : found) {
            if (one[0] >= at && one[1] <= to) {
                add(pieces, shown.substring(at, one[0]), false);
                add(pieces, shown.substring(one[0], one[1]), true);
                at = one[1];
            }
        }
        add(pieces, shown.substring(at, to), false);
        return pieces;
    }

    private static void add(List<Hit.Piece> pieces, String text, boolean found) {
        if (!text.isEmpty()) {
            pieces.add(new Hit.Piece(text.replace('\n', ' '), found));
        }
    }

    private static int wordBefore(String text, int place) {
        int at = Math.max(0, place);
        while (at > 0 && !Character.isWhitespace(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static int wordAfter(String text, int place) {
        int at = Math.min(text.length(), place);
        while (at < text.length() && !Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
