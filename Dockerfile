# GraphBuilder: `docker build -t graphbuilder .`; the command line follows the image's name: `docker run --rm -i graphbuilder analyze -`.
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
# true: with Neo4j's official driver, for bolt:// and neo4j:// addresses.
ARG OFFICIAL_PACKAGES=false
WORKDIR /source
COPY . .
RUN dotnet publish src/GraphBuilder.Worker --configuration Release --output /app -p:OfficialPackages=$OFFICIAL_PACKAGES

FROM mcr.microsoft.com/dotnet/runtime:10.0
COPY --from=build /app /app
# The graph's file lives here; the folder belongs to the user that the program runs as, and so does a volume that is mounted on it.
RUN mkdir /data && chown "$APP_UID" /data
USER $APP_UID
WORKDIR /data
ENTRYPOINT ["/app/graphbuilder"]
