/** The part of the `datapackage` library that the tests use; the library brings no types. */
declare module 'datapackage' {
  interface TabularResource {
    readonly name: string
    /** @throws Error at the first value or key that does not keep to the schema */
    read(options: { readonly relations: boolean }): Promise<readonly unknown[]>
  }

  interface PackageLoader {
    /** @throws DataPackageError when the descriptor does not keep to the profile, in strict mode */
    load(
      descriptor: object,
      options: { readonly basePath: string; readonly strict: boolean },
    ): Promise<{ readonly resources: readonly TabularResource[] }>
  }

  const library: { readonly Package: PackageLoader }
  export default library
}
