package org.twinning.overview.web;

import org.jspecify.annotations.Nullable;
import org.twinning.overview.Scope;

/** What a reader set against each other, as it stands in the address. */
class MatrixForm {

    /** The sheet on which the matrix is to lie, across; how many columns stand on it depends on that. */
    enum Paper {
        A4(22, 9),
        A3(34, 14);

        final int columns;
        /** The renderer of PDFs has no upright letters. */
        final int columnsOfPdf;

        Paper(int columns, int columnsOfPdf) {
            this.columns = columns;
            this.columnsOfPdf = columnsOfPdf;
        }
    }

    public @Nullable String rows;
    public @Nullable String columns;
    public Paper paper = Paper.A4;

    Scope rows(Scopes scopes) {
        return rows == null || rows.isEmpty() ? scopes.own() : Scope.parse(rows);
    }

    Scope columns(Scopes scopes) {
        return columns == null || columns.isEmpty() ? scopes.abroad() : Scope.parse(columns);
    }
}
