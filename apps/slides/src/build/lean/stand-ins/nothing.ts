/** Stands in for a component that is never shown. */
export default { render: () => null }
