package dk.samvaer.local.documents;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.local.documents.Sources.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RulesPageTest {
    @Test
    void RULES_md_names_the_classes_and_tests_of_today() throws IOException {
        assertThatWritten("RULES.md", page().text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "visitation-service",
                "plan-service",
                "supplier-service",
                "transport-service",
                "complaint-service"
            })
    void RULES_md_of_a_service_names_the_classes_and_tests_of_today(String service) throws IOException {
        assertThatWritten(service + "/RULES.md", page(service).text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "visitation-service",
                "plan-service",
                "supplier-service",
                "transport-service",
                "complaint-service"
            })
    void each_clause_given_to_a_service_has_a_class_a_test_that_passes_and_one_that_is_refused(String service)
            throws IOException {
        assertThat(page(service).gaps()).isEmpty();
    }

    @Test
    void a_clause_without_class_passing_or_refused_test_is_a_gap() {
        Source rule = new Source("a-service/src/main/java/Rule.java", "// TG-01\n");
        Source test = new Source(
                "a-service/src/test/java/RuleTest.java", "    void TG_01_it_holds() {\n        x.refused();\n    }\n");
        Clause clause = new Clause(
                "Rules", List.of("TG-01"), "It holds", List.of(), "", List.of(new Clause.Owner("a-service", true)));
        assertThat(new ServiceRulesPage("a-service", List.of(clause), List.of(rule, test)).gaps())
                .containsExactly("TG-01 has no test that passes");
        assertThat(new ServiceRulesPage("a-service", List.of(clause), List.of()).gaps())
                .hasSize(3);
    }

    private static void assertThatWritten(String path, String text) throws IOException {
        Path page = Sources.root().resolve(path);
        if (Boolean.getBoolean("rules.write")) {
            Files.writeString(page, text);
        }
        assertThat(Files.readString(page))
                .as(path + " is written anew by: mvn -pl deploy/local test -Dtest=RulesPageTest -Drules.write=true")
                .isEqualTo(text);
    }

    @Test
    void no_comment_and_no_test_names_a_clause_that_is_not_listed() throws IOException {
        assertThat(page().unknown()).isEmpty();
    }

    @Test
    void a_clause_is_found_in_comments_also_in_a_range_and_in_the_names_of_tests() {
        Source rule = new Source("a/src/main/java/Rule.java", "// TG-01 to TG-03, R7\nString text = \"TG-09\";");
        Source test = new Source("a/src/test/java/RuleTest.java", "  void R7_TG_02_it_holds() {}");
        assertThat(ClauseNames.inComments(rule.text())).containsExactly("TG-01", "TG-02", "TG-03", "R7");
        Clause clause = new Clause("Rules", List.of("TG-02"), "It holds", List.of(), "", List.of());
        assertThat(new RulesPage(List.of(clause), List.of(rule, test)).text())
                .endsWith("| TG-02 | It holds | a: [`Rule`](a/src/main/java/Rule.java) | a:"
                        + " [`RuleTest`](a/src/test/java/RuleTest.java) 1 |\n");
    }

    @Test
    void a_clause_without_code_and_test_is_shown_as_not_built() {
        Clause clause = new Clause("Rules", List.of("SU-06"), "A journal", List.of(), "", List.of());
        assertThat(new RulesPage(List.of(clause), List.of()).text())
                .endsWith("| SU-06 | A journal. *not built yet* |  |  |\n");
    }

    private static ServiceRulesPage page(String service) throws IOException {
        return new ServiceRulesPage(
                service, Clause.readFrom(Sources.root().resolve("docs/clauses.txt")), Sources.java());
    }

    private static RulesPage page() throws IOException {
        return new RulesPage(Clause.readFrom(Sources.root().resolve("docs/clauses.txt")), Sources.java());
    }
}
