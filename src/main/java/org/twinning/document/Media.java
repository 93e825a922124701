package org.twinning.document;

import java.util.Locale;

/** The kinds of file that are taken, decided by content and never by name. */
public enum Media {
    PDF("application/pdf", true, "pdf"),
    JPEG("image/jpeg", true, "jpg", "jpeg"),
    PNG("image/png", true, "png"),
    TIFF("image/tiff", false, "tif", "tiff"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", false, "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", false, "xlsx"),
    ODT("application/vnd.oasis.opendocument.text", false, "odt"),
    EML("message/rfc822", false, "eml");

    private static final int LONGEST_NAME = 150;

    private final String type;
    private final boolean viewable;
    private final String[] endings;

    Media(String type, boolean viewable, String... endings) {
        this.type = type;
        this.viewable = viewable;
        this.endings = endings;
    }

    public String type() {
        return type;
    }

    /** Whether a browser can show it without running anything of it. */
    public boolean viewable() {
        return viewable;
    }

    /** The name under which the file is kept: it ends as its content is, whatever its sender called it. */
    String name(String told) {
        String shortened = told.length() > LONGEST_NAME ? told.substring(0, LONGEST_NAME) : told;
        String small = told.toLowerCase(Locale.ROOT);
        for (String ending : endings) {
            if (small.endsWith("." + ending)) {
                return shortened.length() == told.length() ? told : shortened + "." + ending;
            }
        }
        return shortened + "." + endings[0];
    }
}
