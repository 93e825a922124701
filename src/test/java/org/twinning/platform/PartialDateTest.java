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

    private String stored(String text) {
        return jdbc.sql("select cast(? as partial_date)")
                .param(text)
                .query(String.class)
                .single();
    }
}
