package dk.samvaer.starter.testkit;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The classes of a service without its tests, read once. */
final class ServiceClasses {
    private static final Map<String, JavaClasses> READ = new ConcurrentHashMap<>();

    private ServiceClasses() {}

    static JavaClasses of(String service) {
        return READ.computeIfAbsent(service, ServiceClasses::read);
    }

    private static JavaClasses read(String service) {
        return new ClassFileImporter()
                .withImportOption(location -> !location.contains("/test-classes/"))
                .importPackages(service);
    }
}
