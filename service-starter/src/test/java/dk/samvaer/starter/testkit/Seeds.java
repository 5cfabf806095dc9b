package dk.samvaer.starter.testkit;

import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.support.ParameterDeclarations;

/** The random generators of {@link Seeded} tests. */
public final class Seeds implements ArgumentsProvider, TestExecutionExceptionHandler {
    /** The one seed to run again; null for new ones. */
    private static final @Nullable Long AGAIN = Long.getLong("seed");

    /** Whether one case is run again, so that nothing can be asserted about all cases together. */
    public static boolean runAgain() {
        return AGAIN != null;
    }

    @Override
    public Stream<Arguments> provideArguments(ParameterDeclarations parameters, ExtensionContext test) {
        return seeds(test.getRequiredTestMethod().getAnnotation(Seeded.class).value())
                .mapToObj(seed -> Arguments.of(Named.of("-Dseed=" + seed, new Random(seed))));
    }

    @Override
    public void handleTestExecutionException(ExtensionContext test, Throwable failure) {
        throw new AssertionError("Run it again with " + test.getDisplayName() + "\n" + failure.getMessage(), failure);
    }

    private static LongStream seeds(int cases) {
        return AGAIN == null ? new Random().longs(cases) : LongStream.of(AGAIN);
    }
}
