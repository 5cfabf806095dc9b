package dk.samvaer.kubernetes.images;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The program behind {@code deploy/kubernetes/images}. */
public final class Images {
    private static final List<String> SERVICES = List.of("visitation", "plan", "supplier", "transport", "complaint");
    private static final Path OVERLAY = Path.of("overlays", "production", "services");
    private static final Path WORK = Path.of("target", "images");

    private Images() {}

    /** Runs in the folder of the manifests: {@code complete}, or {@code unpack FOLDER}. */
    public static void main(String[] arguments) {
        if (arguments.length == 1 && arguments[0].equals("complete")) {
            SERVICES.forEach(Images::complete);
        } else if (arguments.length == 2 && arguments[0].equals("unpack")) {
            Path folder = Path.of(arguments[1]).toAbsolutePath().normalize();
            SERVICES.forEach(service -> unpack(service, folder));
        } else {
            throw new IllegalArgumentException("complete | unpack FOLDER");
        }
    }

    private static void complete(String label) {
        String service = label + "-service";
        Path work = WORK.resolve(service).toAbsolutePath();
        Path root = work.resolve("root");
        Archive image = Archive.open(tar(service), work.resolve("layout"));
        image.unpack(root);
        Starter.addMountPoints(root);
        Path log = work.resolve("training.log");
        try {
            Files.deleteIfExists(log);
        } catch (IOException undeletable) {
            throw new UncheckedIOException(undeletable);
        }
        Cache.make(root, image, Pod.of(service, OVERLAY), log);
        image.lay(root, Cache.file(image.entryPoint()));
        image.pack(tar(service));
        System.out.println(service + ": " + tar(service));
    }

    private static void unpack(String label, Path folder) {
        String service = label + "-service";
        Pod pod = Pod.of(service, OVERLAY);
        Path root = folder.resolve("roots").resolve(service);
        Archive image = Archive.open(tar(service), folder.resolve("layout"));
        if (!image.user().equals(pod.user())) {
            throw new IllegalStateException("The image's user is " + image.user() + ", the manifest's " + pod.user());
        }
        image.unpack(root);
        Starter.addMountPoints(root);
        Starter.write(folder.resolve("image").resolve(label), Starter.container(service, root, image, pod));
        Path jar = target(service).resolve(service + "-1.0.0-SNAPSHOT.jar");
        Starter.write(folder.resolve("plain").resolve(label), Starter.plain(service, jar, pod));
    }

    private static Path tar(String service) {
        return target(service).resolve(service + ".tar");
    }

    private static Path target(String service) {
        return Path.of("..", "..", service, "target").toAbsolutePath().normalize();
    }
}
