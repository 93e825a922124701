package org.twinning.document;

/** The stored bytes are not those that came: the disk or somebody's hand has changed them. */
public class DamagedContent extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DamagedContent(Version version) {
        super("the content of version " + version.id() + " (" + version.fileName()
                + ") does not agree with its SHA-256 " + version.sha256());
    }
}
