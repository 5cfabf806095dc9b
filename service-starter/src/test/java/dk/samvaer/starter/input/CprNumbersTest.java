package dk.samvaer.starter.input;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** DP-03: what looks like a CPR number is found however it is written. */
class CprNumbersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0101901234",
                "010190-1234",
                "010190 1234",
                "x0101901234y",
                "case-610190-1234",
                "010190 - 1234",
                "010190–1234",
                "010190‑1234",
                "010190\u00a01234",
                "010190_1234",
                "010190/1234",
                "010190.1234",
                "01-01-90-1234",
                "01.01.90-1234",
                "01 01 90 1234",
                "０１０１９０１２３４",
                "٠١٠١٩٠-١٢٣٤"
            })
    void is_found(String text) {
        assertThat(CprNumbers.in(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026-11-23",
                "2026-11-23T09:00:00Z",
                "2026-11-23T09:00:00.000123Z",
                "12.01.2026",
                "1764233989123",
                "00101901234",
                "9999999999",
                "AST-000001/7",
                "2026-3ZCFQ-1JM7J",
                "10.10.10.10, 10.11.12.13",
                "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/131.0.0.0 Safari/537.36",
                "b508ff66-6326-4862-a6d7-010190123412",
                "0101901234010190123401019012340101901234"
            })
    void is_not_seen_where_there_is_none(String text) {
        assertThat(CprNumbers.in(text)).isFalse();
    }
}
