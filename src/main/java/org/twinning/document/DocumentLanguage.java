package org.twinning.document;

/** In which language a document is written; agreements are often in two. It decides how its words are searched. */
public enum DocumentLanguage {
    RU("russian"),
    BE("simple"),
    RU_BE("russian"),
    EN("simple"),
    /** A photograph, say. */
    NONE("simple");

    private final String configuration;

    DocumentLanguage(String configuration) {
        this.configuration = configuration;
    }

    /** Of PostgreSQL's full text search; it knows no Belarusian. */
    String configuration() {
        return configuration;
    }
}
