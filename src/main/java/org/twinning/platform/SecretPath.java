package org.twinning.platform;

/** Marks a request whose path is itself a secret. */
public final class SecretPath {

    /** Request attribute: what logs and error pages say instead of the path. */
    public static final String SAID_INSTEAD = SecretPath.class.getName();

    private SecretPath() {}
}
