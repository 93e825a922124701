package org.twinning.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.twinning.RegisterTest;

/** The database's own guard over dates, which holds whoever writes them. */
@RegisterTest
class PartialDateTest {

    @Autowired
    JdbcClient jdbc;

    @Test
    void beginsWithTheYear1900() {
        assertThat(stored("1900-Q1")).isEqualTo("1900-Q1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000", "1899-12-31", "2022-Q5"})
    void isNoOtherText(String text) {
        assertThatThrownBy(() -> stored(text)).isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void theLatestOfManyIsAMaximum() {
        assertThat(jdbc.sql("""
                        select told, recent_date(recency(told)) as back, last_day(told) as last, first_day(told) as first
                        from unnest(array['2022-09-29', '2022', '2022-09', '2022-Q3', '2022-09-30', null]) as dates (told)
                        order by recency(told) nulls first""").query().listOfRows())
                .extracting(row -> row.get("back") + " " + row.get("first") + " " + row.get("last"))
                .containsExactly(
                        "null null null",
                        "2022-09-29 2022-09-29 2022-09-29",
                        "2022-Q3 2022-07-01 2022-09-30",
                        "2022-09 2022-09-01 2022-09-30",
                        "2022-09-30 2022-09-30 2022-09-30",
                        "2022 2022-01-01 2022-12-31");
    }

    private String stored(String text) {
        return jdbc.sql("select cast(? as partial_date)")
                .param(text)
                .query(String.class)
                .single();
    }
}
