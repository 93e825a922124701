package org.twinning.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A paper that was found.
 *
 * @param places where the words stand in it; empty when they stand in its title only, or none were asked for
 */
public record Hit(Document document, List<Place> places) {

    /** @param page null where the file has no pages */
    public record Place(@Nullable Integer page, List<Piece> text) {}

    public record Piece(String text, boolean found) {}
}
