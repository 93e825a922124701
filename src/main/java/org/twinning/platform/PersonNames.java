package org.twinning.platform;

/** Knows the people who sign in; whoever keeps them answers. */
public interface PersonNames {

    /** The name by which colleagues know her; the sign-in name itself where nobody stands behind it. */
    String named(String signInName);
}
