package org.twinning.territory;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** "of whom", as the papers of both countries need it; it cannot be made of the nominative without knowing the person. */
@Embeddable
public record Genitive(@Nullable String ru, @Nullable String be) {

    /** Null when neither is known. */
    public static @Nullable Genitive of(@Nullable String ru, @Nullable String be) {
        return ru == null && be == null ? null : new Genitive(ru, be);
    }
}
