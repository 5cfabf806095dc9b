package dk.samvaer.kubernetes.images;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes the programs that the launcher starts in place of the services of the build. */
final class Starter {
    private static final String CONTAINER = """
        #!/bin/sh
        # Starts %1$s from its image, as its Deployment says: its user, nothing to write but /tmp, its limit of memory. Needs root.
        set -eu
        PATH=$PATH:/usr/sbin:/sbin
        root=%2$s
        limits=/sys/fs/cgroup/memory limit=memory.limit_in_bytes
        if [ -f /sys/fs/cgroup/cgroup.controllers ]; then
          limits=/sys/fs/cgroup limit=memory.max
        fi
        mkdir -p "$limits/samvaer-%1$s"
        echo %3$s > "$limits/samvaer-%1$s/$limit"
        echo $$ > "$limits/samvaer-%1$s/cgroup.procs"
        export %4$s
        exec unshare --mount sh -euc '
          mount --bind "$0" "$0"
          mount --rbind /proc "$0/proc"
          mount --rbind /dev "$0/dev"
          mount --bind /etc/hosts "$0/etc/hosts"
          mount --bind /etc/resolv.conf "$0/etc/resolv.conf"
          mount -t tmpfs -o size=%5$s,mode=1777 tmpfs "$0/tmp"
          mount -o remount,bind,ro "$0"
          exec "$@"' \\
          "$root" setpriv --no-new-privs "$(command -v env)" %6$s \\
          "$(command -v chroot)" --userspec=%7$s --groups= "$root" %8$s "$@"
        """;

    private static final String PLAIN = """
        #!/bin/sh
        # Starts %1$s from the jar of the build, with the options of its Deployment.
        set -eu
        export %2$s
        exec "${JAVA_HOME:+$JAVA_HOME/bin/}java" -jar %3$s "$@"
        """;

    private Starter() {}

    static String container(String service, Path root, Archive image, Pod pod) {
        return CONTAINER.formatted(
                service,
                quoted(root.toString()),
                pod.memory(),
                assignments(pod.machine()),
                pod.tmp().toLowerCase(Locale.ROOT),
                image.environment().stream().map(Starter::quoted).collect(Collectors.joining(" ")),
                pod.user(),
                image.entryPoint().stream().map(Starter::quoted).collect(Collectors.joining(" ")));
    }

    static String plain(String service, Path jar, Pod pod) {
        return PLAIN.formatted(service, assignments(pod.machine()), quoted(jar.toString()));
    }

    /** The files that every container engine puts into an image when it runs. */
    static void addMountPoints(Path root) {
        try {
            for (String folder : List.of("proc", "dev", "tmp", "etc")) {
                Files.createDirectories(root.resolve(folder));
            }
            for (String file : List.of("etc/hosts", "etc/resolv.conf")) {
                Files.deleteIfExists(root.resolve(file));
                Files.createFile(root.resolve(file));
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    static void write(Path file, String script) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, script);
            if (!file.toFile().setExecutable(true)) {
                throw new IllegalStateException(file + " cannot be made executable");
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static String assignments(Map<String, String> settings) {
        return new TreeMap<>(settings)
                .entrySet().stream()
                        .map(setting -> setting.getKey() + "=" + quoted(setting.getValue()))
                        .collect(Collectors.joining(" "));
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }
}
