import { Component, type ReactNode } from 'react';
import { Failure } from './notice.tsx';

type Props = { readonly children: ReactNode };

/** A fault in one page is told in its place, instead of an empty window. React knows this as a class only. */
export class ErrorBoundary extends Component<Props, { readonly error: Error | null }> {
  override state = { error: null };

  static getDerivedStateFromError(error: Error) {
    return { error };
  }

  override render() {
    const { error } = this.state;
    return error ? (
      <Failure error={error} onRetry={() => this.setState({ error: null })} />
    ) : (
      this.props.children
    );
  }
}
