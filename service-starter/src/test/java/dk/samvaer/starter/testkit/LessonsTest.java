package dk.samvaer.starter.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class LessonsTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void what_a_reader_is_not_told_is_named() {
        assertThat(missing("""
            {
              "tags": [{"name": "Notes"}],
              "paths": {"/v1/notes": {"get": {
                "operationId": "list_1",
                "parameters": [{"name": "state"}, {"$ref": "#/components/parameters/Cursor"}],
                "responses": {"200": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Note"}}}}}
              }}},
              "components": {"schemas": {"Note": {"properties": {"text": {"type": "string"}}}}}
            }\
            """))
                .containsExactly(
                        "Note.text has no description",
                        "tag Notes has no description",
                        "operation list_1 shares its name with another",
                        "list_1 state has no description",
                        "list_1 answer has no example of Note");
    }

    @Test
    void a_contract_that_says_it_all_lacks_nothing() {
        assertThat(missing("""
            {
              "tags": [{"name": "Notes", "description": "What was noted."}],
              "paths": {"/v1/notes": {"get": {
                "operationId": "notes",
                "parameters": [{"name": "state", "description": "Only notes in this state."}],
                "responses": {"200": {"content": {"application/json": {
                  "schema": {"$ref": "#/components/schemas/Note"},
                  "examples": {"Note": {"$ref": "#/components/examples/Note"}}
                }}}}
              }}},
              "components": {"schemas": {"Note": {"properties": {"text": {"type": "string", "description": "The text."}}}}}
            }\
            """)).isEmpty();
    }

    private static List<String> missing(String contract) {
        return new Lessons(JSON.readTree(contract)).missing();
    }
}
