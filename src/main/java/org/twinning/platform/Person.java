package org.twinning.platform;

/** Who is signed in, as colleagues know her; whoever signs people in lets their principals say it. */
public interface Person {

    String fullName();
}
