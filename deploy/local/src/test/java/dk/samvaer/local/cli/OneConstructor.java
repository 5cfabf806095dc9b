package dk.samvaer.local.cli;

import picocli.CommandLine;

/** Makes the program's class, which nobody else may. */
final class OneConstructor implements CommandLine.IFactory {
    @Override
    public <K> K create(Class<K> type) throws Exception {
        var constructor = type.getDeclaredConstructor();
        constructor.setAccessible(true);
        return constructor.newInstance();
    }
}
