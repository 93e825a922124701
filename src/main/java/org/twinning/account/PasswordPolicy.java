package org.twinning.account;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.twinning.platform.Refused;

/**
 * What makes a password good enough: length, as NIST SP 800-63B and GOST R 57580 advise, not a zoo of signs. Nobody is
 * made to change a good one by the calendar.
 */
@Component
class PasswordPolicy {

    static final int SHORTEST = 12;

    /** BCrypt reads no further; what it cannot read must not seem to protect. */
    static final int LONGEST_BYTES = 72;

    /** Without 0 and O, 1, l and i, which are read wrongly from paper. */
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final SecureRandom RANDOM = new SecureRandom();

    private final PasswordEncoder encoder;

    PasswordPolicy(PasswordEncoder encoder) {
        this.encoder = encoder;
    }

    StoredPassword chosen(String name, String password) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            throw new Refused(AccountRefusal.PASSWORD_SHORT, SHORTEST);
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > LONGEST_BYTES) {
            throw new Refused(AccountRefusal.PASSWORD_LONG, LONGEST_BYTES);
        }
        if (password.strip().equalsIgnoreCase(name)) {
            throw new Refused(AccountRefusal.PASSWORD_IS_NAME);
        }
        return stored(password, false);
    }

    /**
     * Of a password that the settings name, only what would let nobody in is refused: its length is the choice of who
     * runs the register.
     */
    static void checkNamed(String password) {
        if (password.isBlank()) {
            throw new NamedPasswordProblem("REGISTER_ADMIN_PASSWORD holds nothing but spaces.");
        }
        int length = password.getBytes(StandardCharsets.UTF_8).length;
        if (length > LONGEST_BYTES) {
            throw new NamedPasswordProblem("REGISTER_ADMIN_PASSWORD is " + length + " bytes long, and only "
                    + LONGEST_BYTES + " can be kept; a Cyrillic letter takes two.");
        }
    }

    StoredPassword stored(String password, boolean temporary) {
        String hash = encoder.encode(password);
        if (hash == null) {
            throw new IllegalStateException("a password was not hashed");
        }
        return new StoredPassword(hash, temporary);
    }

    boolean matches(String password, String hash) {
        return encoder.matches(password, hash);
    }

    /** Four groups of four, to be read aloud or copied from paper: 79 bits. */
    static String oneTime() {
        StringBuilder password = new StringBuilder();
        for (int at = 0; at < 16; at++) {
            password.append(at > 0 && at % 4 == 0 ? "-" : "").append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return password.toString();
    }
}
