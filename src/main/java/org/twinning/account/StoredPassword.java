package org.twinning.account;

/**
 * A password as the register keeps it.
 *
 * @param temporary given by somebody else, so its owner has to choose another before anything else
 */
record StoredPassword(String hash, boolean temporary) {

    @Override
    public String toString() {
        return "StoredPassword[not shown]";
    }
}
