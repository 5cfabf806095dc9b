package dk.samvaer.local.platform;

import java.util.List;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The end of a log for people: of JSON lines only level and message, and only what went wrong where something says so. */
final class LogTail {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int LINES = 400;
    private static final int SHOWN = 25;

    private LogTail() {}

    static String of(Home home, String process) {
        List<String> lines = home.tail(process, LINES);
        List<String> wrong = lines.stream().filter(LogTail::isWrong).toList();
        List<String> told = (wrong.isEmpty() ? lines : wrong)
                .stream().flatMap(LogTail::readable).toList();
        return String.join("\n", told.subList(Math.max(0, told.size() - SHOWN), told.size()))
                + "\n(all of it: samvaer logs " + process + ")";
    }

    private static boolean isWrong(String line) {
        return !line.startsWith("{") || line.contains("\"level\":\"ERROR\"") || line.contains("\"level\":\"WARN\"");
    }

    private static Stream<String> readable(String line) {
        if (!line.startsWith("{")) {
            return Stream.of("  " + line);
        }
        try {
            JsonNode entry = JSON.readTree(line);
            return Stream.of("  " + entry.at("/log/level").asString("") + " "
                    + entry.path("message").asString(line).strip());
        } catch (JacksonException cut) {
            return Stream.of("  " + line);
        }
    }
}
