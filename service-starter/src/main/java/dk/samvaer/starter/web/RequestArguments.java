package dk.samvaer.starter.web;

import dk.samvaer.starter.crypto.BlindIndex;
import dk.samvaer.starter.paging.Paging;
import dk.samvaer.starter.store.Creation;
import java.util.List;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Registers the arguments that controllers share, and the checks that every request must pass. */
final class RequestArguments implements WebMvcConfigurer {
    private final CreationArgument keys;

    RequestArguments(BlindIndex fingerprints) {
        this.keys = new CreationArgument(fingerprints);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new RequestArgument<>(Version.class, VersionArgument::read));
        resolvers.add(new RequestArgument<>(Paging.class, PagingArgument::read));
        resolvers.add(new RequestArgument<>(Creation.class, keys::read));
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        for (var check : List.of(new AcceptsJson(), new QueryParameters(), new RepeatedActs(keys))) {
            registry.addInterceptor(check)
                    .excludePathPatterns(PublicPaths.patterns())
                    .excludePathPatterns("/error");
        }
    }
}
