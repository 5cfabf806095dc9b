package dk.samvaer.local.cli;

import dk.samvaer.local.platform.Platform;
import java.nio.file.Path;
import java.util.Map;
import picocli.CommandLine.Option;

/** The options that say which platform is meant. */
final class Where {
    @Option(
            names = "--home",
            paramLabel = "FOLDER",
            description = "Folder for data, logs and keys (default: SAMVAER_HOME, else deploy/local/.samvaer).",
            defaultValue = "${env:SAMVAER_HOME:-}")
    private String home = "";

    @Option(
            names = "--port-offset",
            paramLabel = "N",
            description =
                    "Added to every port (default: SAMVAER_PORT_OFFSET, else 0). One port alone: <PART>_PORT, such as"
                            + " VISITATION_PORT.",
            defaultValue = "${env:SAMVAER_PORT_OFFSET:-0}")
    private int portOffset;

    Platform platform() {
        return platform(System.getenv());
    }

    /** @param environment what the environment is taken to say */
    Platform platform(Map<String, String> environment) {
        Path root = Path.of(System.getProperty("samvaer.root", "."))
                .toAbsolutePath()
                .normalize();
        Path folder = home.isBlank() ? root.resolve("deploy/local/.samvaer") : Path.of(home);
        return Platform.at(root, folder, portOffset, environment);
    }
}
