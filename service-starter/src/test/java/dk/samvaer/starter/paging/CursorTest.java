package dk.samvaer.starter.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samvaer.starter.domain.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

    @Test
    void a_cursor_gives_back_the_values_it_was_made_of() {
        var cursor = Cursor.encode("2026-11-23", "æ,\"/");
        assertThat(Cursor.decode(cursor, 2)).containsExactly("2026-11-23", "æ,\"/");
        assertThat(cursor).matches("[A-Za-z0-9_-]+");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "%%%", "e30", "WzFd", "bnVsbA", "W251bGwsMV0"})
    void anything_else_is_refused(String cursor) {
        assertThatThrownBy(() -> Cursor.decode(cursor, 2))
                .isInstanceOf(InvalidInput.class)
                .hasMessage("CURSOR_INVALID");
    }

    @Test
    void the_cursor_of_another_list_is_refused() {
        assertThatThrownBy(() -> Cursor.decode(Cursor.encode("one"), 2)).isInstanceOf(InvalidInput.class);
    }
}
