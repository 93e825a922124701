package org.twinning.account;

import java.time.Instant;

/**
 * A user as pages show her.
 *
 * @param temporary whether she still has to choose a password of her own
 */
public record Account(
        String name, String fullName, Role role, boolean enabled, boolean temporary, Instant since, long version) {}
