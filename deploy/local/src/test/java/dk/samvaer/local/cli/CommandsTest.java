package dk.samvaer.local.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class CommandsTest {
    @ParameterizedTest
    @CsvSource({"+14d,P14D", "14d,P14D", "-3h,PT-3H", "+20m,PT20M"})
    void a_step_of_time_is_days_hours_or_minutes(String step, Duration expected) {
        assertThat(Clock.parse(step)).isEqualTo(expected);
    }

    @Test
    void anything_else_is_no_step_of_time() {
        assertThatThrownBy(() -> Clock.parse("soon")).hasMessageContaining("+14d");
    }

    @Test
    void every_command_has_a_help_text() {
        CommandLine program = new CommandLine(Samvaer.class, new OneConstructor());
        assertThat(program.getSubcommands())
                .containsOnlyKeys(
                        "up",
                        "status",
                        "demo",
                        "token",
                        "publish",
                        "supplier-topics",
                        "kafka-client",
                        "clock",
                        "rebuild-overviews",
                        "ops",
                        "env",
                        "logs",
                        "kill",
                        "start",
                        "down",
                        "reset")
                .allSatisfy((name, command) -> assertThat(usage(command)).contains("Usage: samvaer " + name));
        assertThat(program.getSubcommands().values().stream().flatMap(CommandsTest::withoutGroups))
                .allSatisfy(command -> assertThat(usage(command)).contains("--home"));
    }

    private static String usage(CommandLine command) {
        return command.getUsageMessage(CommandLine.Help.Ansi.OFF);
    }

    private static Stream<CommandLine> withoutGroups(CommandLine command) {
        return command.getSubcommands().isEmpty() ? Stream.of(command) : command.getSubcommands().values().stream();
    }

    @Test
    void status_says_with_its_exit_code_that_nothing_runs(@TempDir Path home) {
        CommandLine status = new CommandLine(new Status());
        assertThat(status.execute("--home", home.toString())).isEqualTo(3);
    }

    @Test
    void topics_of_a_supplier_are_refused_under_a_code_that_no_supplier_can_have(@TempDir Path home) {
        CommandLine program = new CommandLine(new SupplierTopics()).setExecutionExceptionHandler(Samvaer::explain);
        StringWriter said = new StringWriter();
        program.setErr(new PrintWriter(said));
        assertThat(program.execute("--home", home.toString(), "Nsv.answers")).isEqualTo(1);
        assertThat(said.toString()).contains("small letters and digits");
    }

    @Test
    void topics_of_a_supplier_need_a_broker_that_runs(@TempDir Path home) {
        CommandLine program = new CommandLine(new SupplierTopics()).setExecutionExceptionHandler(Samvaer::explain);
        StringWriter said = new StringWriter();
        program.setErr(new PrintWriter(said));
        assertThat(program.execute("--home", home.toString(), "greenhouse")).isEqualTo(1);
        assertThat(said.toString()).contains("samvaer up");
    }

    @Test
    void a_token_is_refused_for_a_role_that_no_service_knows(@TempDir Path home) {
        CommandLine token = new CommandLine(new Token());
        StringWriter said = new StringWriter();
        token.setErr(new PrintWriter(said));
        assertThat(token.execute("--home", home.toString(), "--role", "VISITATOR,GARDENER"))
                .isEqualTo(2);
        assertThat(said.toString()).contains("'GARDENER'", "PARTY_REPRESENTATIVE", "TRANSPORT_OFFICE");
    }
}
